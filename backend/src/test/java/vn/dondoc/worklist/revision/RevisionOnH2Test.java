package vn.dondoc.worklist.revision;

import vn.dondoc.testing.OnH2;

@OnH2
class RevisionOnH2Test extends RevisionTest {

}

package vn.dondoc.worklist.handover;

import vn.dondoc.testing.OnH2;

@OnH2
class ReformsOf2025OnH2Test extends ReformsOf2025Test {

}

package vn.dondoc.backlog;

import vn.dondoc.testing.OnH2;

@OnH2
class BacklogOnH2Test extends BacklogTest {

}

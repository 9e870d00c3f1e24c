package vn.dondoc.worklist.handover;

import vn.dondoc.testing.OnH2;

@OnH2
class ManyHandoversOnH2Test extends ManyHandoversTest {

}

package vn.dondoc.statistics;

import vn.dondoc.testing.OnH2;

@OnH2
class TakenBackOnH2Test extends TakenBackTest {

}

package vn.dondoc.assignment;

import vn.dondoc.testing.OnH2;

@OnH2
class OrderOfDeedsOnH2Test extends OrderOfDeedsTest {

}

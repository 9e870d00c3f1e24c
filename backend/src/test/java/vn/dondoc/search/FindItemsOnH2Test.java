package vn.dondoc.search;

import vn.dondoc.testing.OnH2;

@OnH2
class FindItemsOnH2Test extends FindItemsTest {

}

package vn.dondoc.assignment.amendment;

import vn.dondoc.testing.OnH2;

@OnH2
class AmendmentOnH2Test extends AmendmentTest {

}

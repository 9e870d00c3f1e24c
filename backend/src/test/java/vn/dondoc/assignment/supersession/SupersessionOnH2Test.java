package vn.dondoc.assignment.supersession;

import vn.dondoc.testing.OnH2;

@OnH2
class SupersessionOnH2Test extends SupersessionTest {

}

package vn.dondoc.programme;

import vn.dondoc.testing.OnH2;

@OnH2
class ProgrammesOnH2Test extends ProgrammesTest {

}

package vn.dondoc.assignment.amendment;

import vn.dondoc.testing.OnMysql;

@OnMysql
class AmendmentOnMysqlTest extends AmendmentTest {

}

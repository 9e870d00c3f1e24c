package vn.dondoc.programme;

import vn.dondoc.testing.OnMysql;

@OnMysql
class ProgrammesOnMysqlTest extends ProgrammesTest {

}

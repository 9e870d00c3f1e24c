package vn.dondoc.assignment.supersession;

import vn.dondoc.testing.OnMysql;

@OnMysql
class SupersessionOnMysqlTest extends SupersessionTest {

}

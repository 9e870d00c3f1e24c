package vn.dondoc.backlog;

import vn.dondoc.testing.OnMysql;

@OnMysql
class BacklogOnMysqlTest extends BacklogTest {

}

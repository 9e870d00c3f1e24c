package vn.dondoc.notification.morning;

import vn.dondoc.testing.OnMysql;

@OnMysql
class NothingLostOnMysqlTest extends NothingLostTest {

}

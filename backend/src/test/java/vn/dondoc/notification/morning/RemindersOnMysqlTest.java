package vn.dondoc.notification.morning;

import vn.dondoc.testing.OnMysql;

@OnMysql
class RemindersOnMysqlTest extends RemindersTest {

}

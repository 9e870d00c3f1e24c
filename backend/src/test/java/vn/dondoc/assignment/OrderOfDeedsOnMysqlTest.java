package vn.dondoc.assignment;

import vn.dondoc.testing.OnMysql;

@OnMysql
class OrderOfDeedsOnMysqlTest extends OrderOfDeedsTest {

}

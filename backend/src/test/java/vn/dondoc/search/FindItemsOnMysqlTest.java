package vn.dondoc.search;

import vn.dondoc.testing.OnMysql;

@OnMysql
class FindItemsOnMysqlTest extends FindItemsTest {

}

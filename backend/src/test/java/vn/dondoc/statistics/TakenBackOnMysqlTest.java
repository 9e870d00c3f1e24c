package vn.dondoc.statistics;

import vn.dondoc.testing.OnMysql;

@OnMysql
class TakenBackOnMysqlTest extends TakenBackTest {

}

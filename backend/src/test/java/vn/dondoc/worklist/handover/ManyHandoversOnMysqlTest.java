package vn.dondoc.worklist.handover;

import vn.dondoc.testing.OnMysql;

@OnMysql
class ManyHandoversOnMysqlTest extends ManyHandoversTest {

}

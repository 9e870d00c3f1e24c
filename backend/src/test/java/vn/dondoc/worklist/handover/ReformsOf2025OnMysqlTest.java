package vn.dondoc.worklist.handover;

import vn.dondoc.testing.OnMysql;

@OnMysql
class ReformsOf2025OnMysqlTest extends ReformsOf2025Test {

}

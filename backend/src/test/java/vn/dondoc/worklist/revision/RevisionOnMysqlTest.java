package vn.dondoc.worklist.revision;

import vn.dondoc.testing.OnMysql;

@OnMysql
class RevisionOnMysqlTest extends RevisionTest {

}

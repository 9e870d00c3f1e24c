package vn.dondoc.assignment.grouping;

import vn.dondoc.testing.OnMysql;

@OnMysql
class ClassifyAssignmentsOnMysqlTest extends ClassifyAssignmentsTest {

}

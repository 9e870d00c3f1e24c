package vn.dondoc.assignment.recurrence;

import vn.dondoc.testing.OnMysql;

@OnMysql
class RecurrenceOnMysqlTest extends RecurrenceTest {

}

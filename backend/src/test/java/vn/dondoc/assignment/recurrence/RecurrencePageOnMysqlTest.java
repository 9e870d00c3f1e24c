package vn.dondoc.assignment.recurrence;

import vn.dondoc.testing.OnMysql;

@OnMysql
class RecurrencePageOnMysqlTest extends RecurrencePageTest {

}

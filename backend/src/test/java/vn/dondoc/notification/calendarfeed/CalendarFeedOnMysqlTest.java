package vn.dondoc.notification.calendarfeed;

import vn.dondoc.testing.OnMysql;

@OnMysql
class CalendarFeedOnMysqlTest extends CalendarFeedTest {

}

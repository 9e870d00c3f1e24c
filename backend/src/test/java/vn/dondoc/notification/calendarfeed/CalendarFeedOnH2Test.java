package vn.dondoc.notification.calendarfeed;

import vn.dondoc.testing.OnH2;

@OnH2
class CalendarFeedOnH2Test extends CalendarFeedTest {

}

package vn.dondoc.assignment.recurrence;

import vn.dondoc.testing.OnH2;

@OnH2
class RecurrencePageOnH2Test extends RecurrencePageTest {

}

package vn.dondoc.assignment.recurrence;

import vn.dondoc.testing.OnH2;

@OnH2
class RecurrenceOnH2Test extends RecurrenceTest {

}

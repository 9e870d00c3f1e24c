package vn.dondoc.assignment.grouping;

import vn.dondoc.testing.OnH2;

@OnH2
class ClassifyAssignmentsOnH2Test extends ClassifyAssignmentsTest {

}

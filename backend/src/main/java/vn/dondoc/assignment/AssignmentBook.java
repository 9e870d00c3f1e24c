package vn.dondoc.assignment;

import java.util.List;

import org.springframework.stereotype.Component;

/** Enters new assignments with all their facts. */
@Component
public class AssignmentBook {

	private final Assignments assignments;

	private final DimensionRows dimensions;

	AssignmentBook(Assignments assignments, DimensionRows dimensions) {
		this.assignments = assignments;
		this.dimensions = dimensions;
	}

	public void open(List<Assignment> fresh) {
		this.assignments.saveAllAndFlush(fresh);
		fresh.forEach(
				(assignment) -> assignment.facts().forEach((fact) -> this.dimensions.write(assignment.id(), fact)));
	}

}

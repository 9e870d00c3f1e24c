package vn.dondoc.assignment;

import java.io.Serializable;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

/** The nth fact of an assignment. */
@Embeddable
record FactKey(
		@Embedded @AttributeOverride(name = "value", column = @Column(name = "assignment_id")) AssignmentId assignment,
		int seq) implements Serializable {
}

package vn.dondoc.directive;

import java.util.Map;

import vn.dondoc.audit.AuditedEvent;

/** What happened to a directive. */
public sealed interface DirectiveEvent extends AuditedEvent {

	DirectiveId directive();

	@Override
	default String subjectType() {
		return "directive";
	}

	@Override
	default String subjectId() {
		return directive().value().toString();
	}

	/** It was entered, by hand or from a file. */
	record Entered(DirectiveId directive, DirectiveHeader header) implements DirectiveEvent {

		@Override
		public String action() {
			return "directive.entered";
		}

		@Override
		public Map<String, ?> details() {
			return Map.of("number", this.header.number().printed(), "issuedOn", this.header.issuedOn().toString());
		}

	}

	/** Its head was put right. */
	record HeaderCorrected(DirectiveId directive, DirectiveHeader before,
			DirectiveHeader after) implements DirectiveEvent {

		@Override
		public String action() {
			return "directive.headerCorrected";
		}

		@Override
		public Map<String, ?> details() {
			return Map.of("before", this.before.toString(), "after", this.after.toString());
		}

	}

	/** Somebody found nothing in it that is to be done. */
	record ClosedWithoutAssignments(DirectiveId directive) implements DirectiveEvent {

		@Override
		public String action() {
			return "directive.closedWithoutAssignments";
		}

	}

	/** It is to be looked at again. */
	record Reopened(DirectiveId directive) implements DirectiveEvent {

		@Override
		public String action() {
			return "directive.reopened";
		}

	}

	/** A read document was thrown away before its head was checked. */
	record IntakeDiscarded(DirectiveId directive) implements DirectiveEvent {

		@Override
		public String action() {
			return "directive.intakeDiscarded";
		}

	}

}

package vn.dondoc.worklist.web;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.dondoc.account.SignedIn;
import vn.dondoc.directive.DirectiveId;
import vn.dondoc.directive.DirectiveView;
import vn.dondoc.directive.Directives;
import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.statistics.Filter;
import vn.dondoc.statistics.ProgrammeFigures;
import vn.dondoc.statistics.RowsQuery;

/** What the identifiers of a filter are called. */
@Component
class FilterNames {

	private final Agencies agencies;

	private final Directives directives;

	private final ProgrammeFigures programmes;

	FilterNames(Agencies agencies, Directives directives, ProgrammeFigures programmes) {
		this.agencies = agencies;
		this.directives = directives;
		this.programmes = programmes;
	}

	FilterChip.Names of(RowsQuery query) {
		Filter filter = query.question().filter();
		UUID programme = filter.programme();
		DirectiveId directive = filter.directive();
		return new FilterChip.Names(agency(filter.lead()), agency(filter.cooperating()),
				(programme != null) ? this.programmes.name(programme).orElse(null) : null,
				(directive != null) ? this.directives.find(directive).map(DirectiveView::title).orElse(null) : null);
	}

	/** A directive this person may see. */
	DirectiveId directive(SignedIn me, DirectiveId id) {
		return this.directives.seenBy(me, id).id();
	}

	private @Nullable String agency(@Nullable AgencyId agency) {
		return (agency != null) ? this.agencies.get(agency).name() : null;
	}

}

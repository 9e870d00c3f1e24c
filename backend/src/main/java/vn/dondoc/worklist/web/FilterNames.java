package vn.dondoc.worklist.web;

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
import vn.dondoc.statistics.Sight;
import vn.dondoc.statistics.cut.Part;
import vn.dondoc.statistics.cut.PartChoices;
import vn.dondoc.statistics.cut.PartNames;

/** Tells what the identifiers of a filter are called, and what can be asked for. */
@Component
class FilterNames {

	private final Agencies agencies;

	private final Directives directives;

	private final ProgrammeFigures programmes;

	private final PartNames parts;

	private final PartChoices choices;

	FilterNames(Agencies agencies, Directives directives, ProgrammeFigures programmes, PartNames parts,
			PartChoices choices) {
		this.agencies = agencies;
		this.directives = directives;
		this.programmes = programmes;
		this.parts = parts;
		this.choices = choices;
	}

	FilterChip.Names of(RowsQuery query) {
		Filter filter = query.question().filter();
		return new FilterChip.Names(name(filter.lead()), name(filter.cooperating()),
				(filter.programme() != null) ? this.programmes.name(filter.programme()).orElse(null) : null,
				title(filter.directive()), filter.parts().each().stream().map(this::named).toList());
	}

	/** What else the list can be narrowed to; looked up only where asked for. */
	PartOptions options(RowsQuery query, Sight sight, boolean asked) {
		return PartOptions.of(query.question().filter().parts(), asked, sight, this.choices, this.parts::of);
	}

	private FilterChip.NamedPart named(Part part) {
		return new FilterChip.NamedPart(part.cut(), this.parts.of(part));
	}

	/** A directive this person may see. */
	DirectiveId directive(SignedIn me, DirectiveId id) {
		return this.directives.seenBy(me, id).id();
	}

	private @Nullable String name(@Nullable AgencyId agency) {
		return (agency != null) ? this.agencies.get(agency).name() : null;
	}

	private @Nullable String title(@Nullable DirectiveId directive) {
		return (directive != null) ? this.directives.find(directive).map(DirectiveView::title).orElse(null) : null;
	}

}

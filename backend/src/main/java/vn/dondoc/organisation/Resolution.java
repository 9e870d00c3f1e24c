package vn.dondoc.organisation;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** What a printed name means on a date, and how sure that is. */
public sealed interface Resolution {

	/** How a name led to its agency. */
	enum How {

		/** The official name or abbreviation of that date. */
		NAME,

		/** An alias an administrator may edit. */
		ALIAS,

		/** The name of a closed predecessor; the agency is its successor. */
		SUCCESSOR,

		/** A name used before our register of that agency begins. */
		FORMER_NAME,

		/** The agency's entry begins after the date asked for. */
		LATER

	}

	/** Why a person has to choose. */
	enum Why {

		/** Several agencies bear the name. */
		SEVERAL,

		/** The agency was closed and several took over, by subject. */
		DIVIDED,

		/** A group with a restriction we cannot compute ("ven biển", "liên quan"). */
		RESTRICTED,

		/** A description rather than a name ("các đơn vị", "các chủ đầu tư"). */
		DESCRIPTION,

		/** No such name; these look like it. */
		SIMILAR

	}

	/**
	 * One agency.
	 *
	 * @param predecessor the agency the printed name belonged to, where it is another
	 * @param actingNow who does its work today: the agency itself while it is open, else
	 * its successors
	 */
	record One(AgencyView agency, How how, @Nullable AgencyView predecessor,
			List<AgencyView> actingNow) implements Resolution {
	}

	/** A group, with the agencies its work goes to today. */
	record Group(GroupView group, List<Member> members) implements Resolution {
	}

	/** One click of a person decides; the likeliest candidate comes first. */
	record Choice(Why why, List<Candidate> candidates) implements Resolution {
	}

	/** Nothing in the register resembles the name. */
	record Unknown(String printedName) implements Resolution {
	}

	/** What a person may choose. */
	sealed interface Candidate {

		/**
		 * An agency.
		 *
		 * @param subject the field it took over from a closed agency, where several did
		 */
		record OfAgency(AgencyView agency, @Nullable String subject) implements Candidate {
		}

		/** A group, out of whose members the clerk may strike some. */
		record OfGroup(GroupView group) implements Candidate {
		}

	}

}

package vn.dondoc.organisation;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A group of agencies with what makes an agency its member.
 *
 * @param nameStarts where there are any, only those of the kinds whose name begins so
 * @param named members whatever their kind
 * @param members the members of today
 */
public record GroupDetails(GroupView group, int version, List<String> aliases, boolean alwaysAsk,
		List<AgencyKind> kinds, List<String> nameStarts, List<AgencyView> named, List<AgencyView> members) {

	static GroupDetails of(AgencyGroup group, AgencyBook book) {
		return new GroupDetails(group.view(), group.version(), group.aliases(), group.alwaysAsk(),
				group.rules().stream().map(MembershipRule::kind).distinct().toList(), nameStarts(group),
				group.named().stream().flatMap((id) -> book.find(id).map(book::view).stream()).toList(),
				book.membersOf(group, book.today()).stream().map(Member::agency).toList());
	}

	private static List<String> nameStarts(AgencyGroup group) {
		return group.rules().stream().flatMap((rule) -> start(rule).stream()).distinct().toList();
	}

	private static List<String> start(MembershipRule rule) {
		@Nullable String start = rule.nameStart();
		return (start != null) ? List.of(start) : List.of();
	}

}

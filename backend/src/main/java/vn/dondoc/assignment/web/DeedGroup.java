package vn.dondoc.assignment.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import vn.dondoc.assignment.AssignmentDeed;

/**
 * What the deeds on a page have in common, in the order in which the groups are offered:
 * what somebody waits for comes first, what only mends comes last.
 */
enum DeedGroup {

	DECIDE, WORK, TALK, CHANGE, CORRECT;

	/** A group's deeds in their order. */
	record Offered(String name, List<DeedPage> deeds) {
	}

	static List<Offered> of(List<DeedPage> deeds) {
		Map<DeedGroup, List<DeedPage>> grouped = deeds.stream()
			.collect(Collectors.groupingBy((page) -> of(page.deed())));
		return Arrays.stream(values())
			.filter(grouped::containsKey)
			.map((group) -> new Offered(group.name(), grouped.getOrDefault(group, List.of())))
			.toList();
	}

	private static DeedGroup of(AssignmentDeed deed) {
		return switch (deed) {
			case CONFIRM, RETURN, DECIDE_EXTENSION, DECIDE_TRANSFER, ANSWER_DISPUTE -> DECIDE;
			case REMIND, ASK_EXPLANATION, COMMENT -> TALK;
			case REVOKE_CONFIRMATION, RECTIFY, WITHDRAW_FACT -> CORRECT;
			default -> deed.doer().recordedOnBehalf() ? WORK : CHANGE;
		};
	}

}

package vn.dondoc.organisation;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.system.ChangedMeanwhile;
import vn.dondoc.system.Folding;

/** Enters a group of agencies and changes who belongs to it. */
@Service
@Transactional
public class KeepGroup {

	private final AgencyGroups groups;

	KeepGroup(AgencyGroups groups) {
		this.groups = groups;
	}

	/**
	 * Enters a group.
	 * @throws AgencyRuleBroken if another bears the name
	 */
	public GroupId enter(Entry entry) {
		requireFree(entry.name());
		AgencyGroup group = new AgencyGroup(entry.name(), entry.aliases(), entry.alwaysAsk());
		group.admit(entry.rules(), entry.named());
		return this.groups.save(group.announced()).id();
	}

	/**
	 * Changes a group.
	 * @throws ChangedMeanwhile if someone else changed it since that version
	 * @throws AgencyRuleBroken if another bears the name
	 */
	public void change(GroupId id, int version, Entry entry) {
		AgencyGroup group = this.groups.findById(id).orElseThrow(NoSuchAgency::new);
		if (group.version() != version) {
			throw new ChangedMeanwhile();
		}
		if (!Folding.fold(group.name()).equals(Folding.fold(entry.name()))) {
			requireFree(entry.name());
		}
		group.call(entry.name(), entry.aliases());
		group.ask(entry.alwaysAsk());
		group.admit(entry.rules(), entry.named());
		this.groups.save(group.announced());
	}

	private void requireFree(String name) {
		if (this.groups.findByFolded(Folding.fold(name)).isPresent()) {
			throw AgencyRuleBroken.groupNameTaken();
		}
	}

	/** What a person enters of a group: every kind with every beginning of a name. */
	public record Entry(String name, List<String> aliases, boolean alwaysAsk, List<AgencyKind> kinds,
			List<String> nameStarts, List<AgencyId> named) {

		List<MembershipRule> rules() {
			return this.kinds.stream()
				.flatMap((kind) -> this.nameStarts.isEmpty() ? Stream.of(new MembershipRule(kind, null))
						: this.nameStarts.stream().map((start) -> new MembershipRule(kind, start)))
				.toList();
		}

	}

}

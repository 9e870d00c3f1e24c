package vn.dondoc.system.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.dondoc.system.Actor;
import vn.dondoc.system.HeadCounter;

/** The frame around a page: where one may go, who is signed in, the other language. */
record Shell(List<NavigationLink> navigation, boolean search, @Nullable String userName, @Nullable Counter counter,
		String otherLanguage, String otherLanguageUrl) {

	/** As many links as a bar shows before reading them takes long. */
	private static final int IN_BAR = 6;

	/** The links always to be seen. */
	public List<NavigationLink> bar() {
		return this.navigation.subList(0, barred());
	}

	/** The links behind "more". */
	public List<NavigationLink> more() {
		return this.navigation.subList(barred(), this.navigation.size());
	}

	/** One link alone is not worth a menu. */
	private int barred() {
		int all = this.navigation.size();
		return (all <= IN_BAR + 1) ? all : IN_BAR;
	}

	/** A link of the main navigation; current where it leads to the page shown. */
	record NavigationLink(String messageKey, String href, boolean current) {

	}

	/** What waits for the person; counted only where a page shows it. */
	record Counter(HeadCounter counted, Actor actor) {

		public String messageKey() {
			return this.counted.messageKey();
		}

		public String href() {
			return this.counted.href();
		}

		public long count() {
			return this.counted.count(this.actor);
		}

	}

}

package vn.dondoc.system.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** The frame around a page: where one may go, who is signed in, the other language. */
record Shell(List<NavigationLink> navigation, boolean search, @Nullable String userName, String otherLanguage,
		String otherLanguageUrl) {

	/** A link of the main navigation; current where it leads to the page shown. */
	record NavigationLink(String messageKey, String href, boolean current) {

	}

}

package vn.dondoc.system.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

import vn.dondoc.system.Actor;
import vn.dondoc.system.CurrentActor;
import vn.dondoc.system.HeadCounter;
import vn.dondoc.system.NavigationEntry;
import vn.dondoc.system.Permissions;
import vn.dondoc.system.web.Shell.NavigationLink;

/** Puts the frame into the model of every page. */
@ControllerAdvice
class ShellAdvice {

	private static final String SEARCH = "/search";

	private final List<NavigationEntry> entries;

	private final Permissions permissions;

	private final ObjectProvider<HeadCounter> counter;

	ShellAdvice(List<NavigationEntry> entries, Permissions permissions, ObjectProvider<HeadCounter> counter) {
		this.entries = entries.stream().sorted(Comparator.comparingInt(NavigationEntry::order)).toList();
		this.permissions = permissions;
		this.counter = counter;
	}

	@ModelAttribute("shell")
	Shell shell(HttpServletRequest request, Locale locale) {
		Optional<Actor> actor = CurrentActor.find();
		List<NavigationEntry> open = actor.map(this::openTo).orElse(List.of());
		String otherLanguage = "en".equals(locale.getLanguage()) ? "vi" : "en";
		return new Shell(links(open, request), open.stream().anyMatch((entry) -> SEARCH.equals(entry.href())),
				actor.map(Actor::name).orElse(null), actor.map(this::counter).orElse(null), otherLanguage,
				urlIn(otherLanguage, request));
	}

	private Shell.@Nullable Counter counter(Actor actor) {
		HeadCounter counted = this.counter.getIfAvailable();
		return (counted != null) ? new Shell.Counter(counted, actor) : null;
	}

	private List<NavigationEntry> openTo(Actor actor) {
		return this.entries.stream().filter((entry) -> this.permissions.reaches(actor, entry.deed())).toList();
	}

	/** The search has its box in the page's head and needs no link. */
	private static List<NavigationLink> links(List<NavigationEntry> open, HttpServletRequest request) {
		String path = request.getRequestURI().substring(request.getContextPath().length());
		return open.stream()
			.filter((entry) -> !SEARCH.equals(entry.href()))
			.map((entry) -> new NavigationLink(entry.messageKey(), entry.href(), leadsTo(entry.href(), path)))
			.toList();
	}

	private static boolean leadsTo(String href, String path) {
		return path.equals(href) || (!"/".equals(href) && path.startsWith(href + "/"));
	}

	private static String urlIn(String language, HttpServletRequest request) {
		return ServletUriComponentsBuilder.fromRequest(request)
			.scheme(null)
			.host(null)
			.port(null)
			.replaceQueryParam(LanguageConfiguration.PARAMETER, language)
			.build()
			.toUriString();
	}

}

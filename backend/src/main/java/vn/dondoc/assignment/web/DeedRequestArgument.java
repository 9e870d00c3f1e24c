package vn.dondoc.assignment.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.MapBindingResult;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartRequest;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.support.RedirectAttributesModelMap;

import vn.dondoc.account.CurrentAccount;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.attachment.Attachments;

/**
 * Gives a deed's endpoint the request its form came with, and the page what was typed.
 */
@Component
class DeedRequestArgument implements HandlerMethodArgumentResolver, WebMvcConfigurer {

	private final CurrentAccount current;

	DeedRequestArgument(CurrentAccount current) {
		this.current = current;
	}

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(this);
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType().equals(DeedRequest.class);
	}

	@Override
	public DeedRequest resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
			NativeWebRequest request, @Nullable WebDataBinderFactory binders) throws ServletRequestBindingException {
		Map<String, String> typed = new HashMap<>();
		request.getParameterNames()
			.forEachRemaining((name) -> typed.put(name, Objects.requireNonNullElse(request.getParameter(name), "")));
		DeedForm form = form(typed);
		BindingResult errors = new MapBindingResult(typed, "form");
		DeedRequest.Answer answer = answer(Objects.requireNonNull(container));
		answer.model().addAttribute("form", form).addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
		List<MultipartFile> files = files(request);
		if (files.stream().anyMatch((file) -> file.getSize() > Attachments.MAX_MEGABYTES * 1024L * 1024)) {
			errors.rejectValue("file", "assignment.error.file-too-large", new Object[] { Attachments.MAX_MEGABYTES },
					null);
		}
		return new DeedRequest(assignment(request), form, files, errors, this.current.get(), answer);
	}

	private static DeedRequest.Answer answer(ModelAndViewContainer container) {
		RedirectAttributesModelMap redirect = new RedirectAttributesModelMap();
		container.setRedirectModel(redirect);
		return new DeedRequest.Answer((Model) container.getModel(), redirect);
	}

	private static DeedForm form(Map<String, String> typed) throws ServletRequestBindingException {
		try {
			return new DeedForm(UUID.fromString(typed.getOrDefault("commandId", "")),
					Integer.parseInt(typed.getOrDefault("version", "")), typed);
		}
		catch (IllegalArgumentException ex) {
			throw new ServletRequestBindingException("A deed's form carries a command id and a version", ex);
		}
	}

	@SuppressWarnings("unchecked")
	private static AssignmentId assignment(NativeWebRequest request) throws ServletRequestBindingException {
		Object parts = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE,
				RequestAttributes.SCOPE_REQUEST);
		try {
			return new AssignmentId(
					UUID.fromString(((Map<String, String>) Objects.requireNonNull(parts)).getOrDefault("id", "")));
		}
		catch (IllegalArgumentException ex) {
			throw new ServletRequestBindingException("No assignment's identifier", ex);
		}
	}

	private static List<MultipartFile> files(NativeWebRequest request) {
		MultipartRequest parts = request.getNativeRequest(MultipartRequest.class);
		return (parts == null) ? List.of() : parts.getFiles("file").stream().filter((file) -> !file.isEmpty()).toList();
	}

}

package vn.dondoc.system;

import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a page says once after a deed was done: a message key and its arguments. */
public record Notice(String key, Object... arguments) {

	/** Shown by the page that the request is redirected to. */
	public void showOn(RedirectAttributes redirect) {
		redirect.addFlashAttribute("notice", this);
	}

}

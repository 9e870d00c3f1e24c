package vn.dondoc.system.web;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.MessageSource;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

import vn.dondoc.system.BrokenRule;
import vn.dondoc.system.Missing;
import vn.dondoc.system.NotPermitted;

/**
 * Answers what no form showed: the error page for people, problem details for programs.
 */
@ControllerAdvice
class BrokenRuleAdvice {

	private final MessageSource messages;

	private final ShellAdvice frame;

	BrokenRuleAdvice(MessageSource messages, ShellAdvice frame) {
		this.messages = messages;
		this.frame = frame;
	}

	@ExceptionHandler
	Object brokenRule(BrokenRule rule, HttpServletRequest request) {
		HttpStatus status = rule.conflict() ? HttpStatus.CONFLICT : HttpStatus.BAD_REQUEST;
		return answer(status, rule.messageKey(), rule.arguments(), request);
	}

	@ExceptionHandler
	Object lostRace(OptimisticLockingFailureException race, HttpServletRequest request) {
		return answer(HttpStatus.CONFLICT, "error.409.what", new Object[0], request);
	}

	@ExceptionHandler
	Object notPermitted(NotPermitted refusal, HttpServletRequest request) {
		return answer(HttpStatus.FORBIDDEN, "error.403.what", new Object[0], request);
	}

	@ExceptionHandler
	Object missing(Missing missing, HttpServletRequest request) {
		return answer(HttpStatus.NOT_FOUND, "error.404.what", new Object[0], request);
	}

	private Object answer(HttpStatus status, String key, Object[] arguments, HttpServletRequest request) {
		Locale locale = RequestContextUtils.getLocale(request);
		String message = this.messages.getMessage(key, arguments, key, locale);
		if (wantsPage(request)) {
			ModelAndView page = new ModelAndView("error", status);
			page.addObject("status", status.value());
			page.addObject("explanation", message);
			page.addObject("shell", this.frame.shell(request, locale));
			return page;
		}
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, message);
		problem.setProperty("rule", key);
		return ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
	}

	private static boolean wantsPage(HttpServletRequest request) {
		String accept = request.getHeader("Accept");
		return accept == null || !accept.contains("json");
	}

}

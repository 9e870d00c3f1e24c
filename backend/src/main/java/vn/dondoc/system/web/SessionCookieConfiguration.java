package vn.dondoc.system.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Where people reach this product by TLS, also by that of a proxy whose headers nobody
 * needs to trust, browsers send the session's cookie by TLS alone.
 */
@Configuration(proxyBeanMethods = false)
class SessionCookieConfiguration {

	@Bean
	ServletContextInitializer sessionCookie(@Value("${dondoc.base-url}") String baseUrl) {
		return (context) -> {
			if (baseUrl.startsWith("https://")) {
				context.getSessionCookieConfig().setSecure(true);
			}
		};
	}

}

package id.laris.application.identity;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The use case runs only for a signed-in customer; others get {@code sign-in-needed}. It finds and changes only what belongs to that
 * customer's account: whatever belongs to another does not exist for it.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ForCustomers {}

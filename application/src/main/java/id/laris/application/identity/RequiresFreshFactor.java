package id.laris.application.identity;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A dangerous act: people who have a second factor must have given it within the last minutes, else they get {@code
 * second-factor-needed}, give it and go on. Programs and the shop itself are not asked.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface RequiresFreshFactor {}

package dev.dewcycle.kit.web;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A POST that may carry an Idempotency-Key: the same key with the same request gets the first
 * answer again, for 24 hours. The method returns a Response; the key is kept in the transaction of
 * the effect, which this opens around the method.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {}

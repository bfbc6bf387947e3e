package com.example.made;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Marks what no person wrote. */
@Retention(RetentionPolicy.RUNTIME)
public @interface Machine {}

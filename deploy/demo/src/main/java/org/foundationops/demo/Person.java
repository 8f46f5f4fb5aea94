package org.foundationops.demo;

/** Somebody of the demonstration who has signed in. */
record Person(String id, String name, String token) {}

/**
 * A mail client that tells what the replies of a server mean.
 *
 * <p>Start reading at {@link com.example.quickstart.Quickstart}. The codes themselves are in {@code
 * com.example.codes}, which the build generates.
 */
package com.example.quickstart;

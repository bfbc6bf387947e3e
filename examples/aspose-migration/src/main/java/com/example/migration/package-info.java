/** Code that was written against a library that comes from .NET, with nothing changed but imports. */
package com.example.migration;

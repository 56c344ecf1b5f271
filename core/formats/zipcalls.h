// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <zip.h>

namespace cabas {

/// What is called of libzip, under its own names (see LateLibrary; filled in app/late).
struct ZipCalls {
    /// Null where the library is missing.
    static const ZipCalls *get();

    decltype(&::zip_close) zip_close;
    decltype(&::zip_discard) zip_discard;
    decltype(&::zip_error_fini) zip_error_fini;
    decltype(&::zip_error_init) zip_error_init;
    decltype(&::zip_fclose) zip_fclose;
    decltype(&::zip_file_add) zip_file_add;
    decltype(&::zip_file_set_mtime) zip_file_set_mtime;
    decltype(&::zip_fopen) zip_fopen;
    decltype(&::zip_fread) zip_fread;
    decltype(&::zip_get_name) zip_get_name;
    decltype(&::zip_get_num_entries) zip_get_num_entries;
    decltype(&::zip_name_locate) zip_name_locate;
    decltype(&::zip_open) zip_open;
    decltype(&::zip_open_from_source) zip_open_from_source;
    decltype(&::zip_source_buffer_create) zip_source_buffer_create;
    decltype(&::zip_source_file) zip_source_file;
    decltype(&::zip_source_free) zip_source_free;
    decltype(&::zip_stat) zip_stat;
    decltype(&::zip_stat_index) zip_stat_index;
};

} // namespace cabas

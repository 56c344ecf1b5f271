// SPDX-License-Identifier: GPL-3.0-or-later
// libcabas_archives: zipped files, workbooks and sums of large files, loaded by core at their
// first use.
#include "core/base/digestcalls.h"
#include "core/formats/zipcalls.h"
#include "core/reports/workbookcalls.h"

extern "C" const cabas::ZipCalls *cabasZipCalls()
{
    static const cabas::ZipCalls calls{
        .zip_close = &::zip_close,
        .zip_discard = &::zip_discard,
        .zip_error_fini = &::zip_error_fini,
        .zip_error_init = &::zip_error_init,
        .zip_fclose = &::zip_fclose,
        .zip_file_add = &::zip_file_add,
        .zip_file_set_mtime = &::zip_file_set_mtime,
        .zip_fopen = &::zip_fopen,
        .zip_fread = &::zip_fread,
        .zip_get_name = &::zip_get_name,
        .zip_get_num_entries = &::zip_get_num_entries,
        .zip_name_locate = &::zip_name_locate,
        .zip_open = &::zip_open,
        .zip_open_from_source = &::zip_open_from_source,
        .zip_source_buffer_create = &::zip_source_buffer_create,
        .zip_source_file = &::zip_source_file,
        .zip_source_free = &::zip_source_free,
        .zip_stat = &::zip_stat,
        .zip_stat_index = &::zip_stat_index,
    };
    return &calls;
}

extern "C" const cabas::WorkbookCalls *cabasWorkbookCalls()
{
    static const cabas::WorkbookCalls calls{
        .format_set_bold = &::format_set_bold,
        .format_set_bottom = &::format_set_bottom,
        .format_set_num_format = &::format_set_num_format,
        .format_set_text_wrap = &::format_set_text_wrap,
        .format_set_top = &::format_set_top,
        .lxw_strerror = &::lxw_strerror,
        .workbook_add_format = &::workbook_add_format,
        .workbook_add_worksheet = &::workbook_add_worksheet,
        .workbook_close = &::workbook_close,
        .workbook_new = &::workbook_new,
        .worksheet_autofilter = &::worksheet_autofilter,
        .worksheet_fit_to_pages = &::worksheet_fit_to_pages,
        .worksheet_freeze_panes = &::worksheet_freeze_panes,
        .worksheet_repeat_rows = &::worksheet_repeat_rows,
        .worksheet_set_column = &::worksheet_set_column,
        .worksheet_set_paper = &::worksheet_set_paper,
        .worksheet_write_blank = &::worksheet_write_blank,
        .worksheet_write_datetime = &::worksheet_write_datetime,
        .worksheet_write_number = &::worksheet_write_number,
        .worksheet_write_string = &::worksheet_write_string,
    };
    return &calls;
}

extern "C" const cabas::DigestCalls *cabasDigestCalls()
{
    static const cabas::DigestCalls calls{
        .EVP_DigestFinal_ex = &::EVP_DigestFinal_ex,
        .EVP_DigestInit_ex = &::EVP_DigestInit_ex,
        .EVP_DigestUpdate = &::EVP_DigestUpdate,
        .EVP_MD_CTX_free = &::EVP_MD_CTX_free,
        .EVP_MD_CTX_new = &::EVP_MD_CTX_new,
        .EVP_sha256 = &::EVP_sha256,
    };
    return &calls;
}

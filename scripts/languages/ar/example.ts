/** The example that a new paper begins with, in Arabic. */

import type { Words } from '../en/example.ts'

const ar: Words = {
  headline: 'كيف تقدّم الخبر الأول',
  body: `هذا ملف نصي، {file}. وما دام «npm start» يعمل، تتبع الصفحة كل تغيير فيه.

السطر الأول هو العنوان، والسطر الفارغ يفصل بين فقرتين. وكل مجلد داخل «content» يصبح قسما.

هذا النص مسودة، لأن الملف {sidecar} بجانبه يقول ذلك: يظهر هنا ولا ينشر في أي مكان. احذف الملفين حالما يكون لديك خبر من عندك.`,
}

export default ar
